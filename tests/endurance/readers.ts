import { connect } from "node:net";
import { parseAnswer, valuesOf, type WireAnswer } from "../http/contract/wire";

/** What happened to the readers' requests. `dropped` were sent on an open connection and not fully answered. */
export type Tally = { answered: number; dropped: number };

/** Readers that send `request` again and again, each on its own connection, until none can be opened. */
export async function readUntilRefused(port: number, request: string, readers: number): Promise<Tally> {
  const tally: Tally = { answered: 0, dropped: 0 };
  const read = async () => {
    while (await readConnection(port, request, tally));
  };
  await Promise.all(Array.from({ length: readers }, read));
  return tally;
}

/** Sends requests on one connection until the server closes it. False when the connection was refused. */
async function readConnection(port: number, request: string, tally: Tally): Promise<boolean> {
  const socket = connect({ port, host: "127.0.0.1" });
  let received = Buffer.alloc(0);
  let waiting = false;
  let connected = false;
  const ask = () => {
    received = Buffer.alloc(0);
    waiting = true;
    socket.write(request);
  };
  const take = (answer: WireAnswer) => {
    waiting = false;
    tally.answered++;
    if (valuesOf(answer, "Connection").includes("close")) socket.end();
    else ask();
  };
  socket.on("error", () => {});
  socket.on("connect", () => {
    connected = true;
    ask();
  });
  socket.on("data", (chunk) => {
    received = Buffer.concat([received, chunk]);
    const answer = parseAnswer(received);
    if (answer) take(answer);
  });
  await new Promise((resolve) => socket.on("close", resolve));
  if (waiting) tally.dropped++;
  return connected;
}
