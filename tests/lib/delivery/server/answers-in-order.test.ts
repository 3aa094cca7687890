import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { createAnswersInOrder } from "@/lib/delivery/server/answers-in-order";

it("a connection has one last answer, however much more arrives on it while an answer is under way", () => {
  const socket = new PassThrough() as unknown as Socket;
  const response = new EventEmitter() as unknown as ServerResponse;
  const answers = createAnswersInOrder();
  let sent = 0;
  answers.begin({ socket } as IncomingMessage, response);
  for (let packet = 0; packet < 100; packet++) answers.end(socket, Buffer.from(`${packet}`), () => sent++);
  expect([sent, response.listenerCount("close")]).toEqual([0, 2]);
  response.emit("close");
  expect([sent, socket.read().toString()]).toEqual([1, "0"]);
});
