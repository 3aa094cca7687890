import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** The answers of a connection in the order in which they are due (RFC 9112, section 9.3.2: pipelined requests are answered in order). */
export type AnswersInOrder = {
  /** Notes that `request` is being answered with `response`. */
  begin: (request: IncomingMessage, response: ServerResponse) => void;
  /**
   * Sends `bytes` as the last answer on `socket`, after every one that is under way, and closes it. `sent` says that they were: a
   * connection that the reader has left, or that has had its last answer, gets none.
   */
  end: (socket: Socket, bytes: Buffer, sent: () => void) => void;
};

/** Node's server keeps the order of its own answers alone: what is written to a connection at once overtakes them. */
export function createAnswersInOrder(): AnswersInOrder {
  const underWay = new WeakMap<Socket, ServerResponse>();
  const ended = new WeakSet<Socket>();
  return {
    begin({ socket }, response) {
      underWay.set(socket, response);
      response.once("close", () => {
        if (underWay.get(socket) === response) underWay.delete(socket);
      });
    },
    end(socket, bytes, sent) {
      if (ended.has(socket)) return;
      ended.add(socket);
      const close = () => {
        if (!socket.writable) return void socket.destroy();
        socket.end(bytes, () => socket.destroy());
        sent();
      };
      const last = underWay.get(socket);
      if (last) last.once("close", close);
      else close();
    },
  };
}
