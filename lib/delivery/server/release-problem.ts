/** Says why a release cannot be read, and what to do, without a full stop. */
export function describeReleaseError(error: NodeJS.ErrnoException): string {
  const { code, path = "the folder", message } = error;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return `${path} is missing, or is a link to what is missing; copy the whole folder of a build again, or mend the link`;
    case "EISDIR":
      return "a folder is where a file belongs; copy the whole folder of a build again";
    case "EACCES":
    case "EPERM":
      return `this user may not read ${path}; give it the right to`;
    case "ELOOP":
      return `${path} is a link that leads back to itself; let it lead to the folder of a build`;
    default:
      return message.replace(/\.$/, "");
  }
}
