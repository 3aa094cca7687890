/** Wraps a PNG, square and `side` pixels wide, into an .ico file, for programs that ask for /favicon.ico unseen. */
export function pngToIco(png: ArrayBuffer, side: number): Uint8Array<ArrayBuffer> {
  const headerBytes = 22;
  const file = new Uint8Array(headerBytes + png.byteLength);
  const header = new DataView(file.buffer);
  const write16 = (at: number, value: number) => header.setUint16(at, value, true);
  const write32 = (at: number, value: number) => header.setUint32(at, value, true);
  write16(2, 1); // an icon
  write16(4, 1); // one picture
  header.setUint8(6, side);
  header.setUint8(7, side);
  write16(10, 1); // planes
  write16(12, 32); // bits per pixel
  write32(14, png.byteLength);
  write32(18, headerBytes);
  file.set(new Uint8Array(png), headerBytes);
  return file;
}
