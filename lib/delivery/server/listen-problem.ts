import type { ServeSettings } from "./serve-settings";

/** Says why the server cannot listen, and which variable to change, without a full stop. */
export function describeListenError(error: NodeJS.ErrnoException, { port, host }: ServeSettings): string {
  const place = host === undefined ? "this machine" : `HOST ${host}`;
  switch (error.code) {
    case "EADDRINUSE":
      return `port ${port} of ${place} is taken by another program; set PORT to one that is free, such as PORT=${port === 65535 ? port - 1 : port + 1}`;
    case "EACCES":
      return `this user may not listen on port ${port}; set PORT to one above 1023, such as PORT=3000`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST is "${host}", which is no name or address of this machine; set HOST to one that is, such as HOST=127.0.0.1, or to none`;
    case "EAI_AGAIN":
      return `HOST is "${host}", whose address nobody tells this machine now; set HOST to an address, such as HOST=127.0.0.1, or to none`;
    default:
      return `port ${port} of ${place} cannot be opened (${error.message}); set HOST and PORT to others, such as HOST=127.0.0.1 PORT=3000`;
  }
}
