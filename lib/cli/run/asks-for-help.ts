/** True when a call asks how a command is called, whatever else it says: `--help` or `-h`, before a `--` alone. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}
