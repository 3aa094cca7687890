import { ImageResponse } from "next/og";
import { sealPath } from "@/components/SealMark";
import { palette } from "@/tailwind.config";

/** The seal, `side` pixels wide, in the colour that it has on paper: a part of a picture that becomes a PNG. */
export function SealPicture({ side }: { side: number }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the picture gets its words where it is used
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width={side} height={side}>
      <path fill={palette.light.seal} fillRule="evenodd" d={sealPath} />
    </svg>
  );
}

/** The seal as a square PNG; `margin` is how much of the side there is paper on each edge. */
export function drawSeal(side: number, margin: number): Promise<ArrayBuffer> {
  const padding = Math.round(side * margin);
  const background = margin > 0 ? palette.light.paper : "transparent";
  const picture = new ImageResponse(
    <div style={{ display: "flex", width: side, height: side, padding, background }}>
      <SealPicture side={side - 2 * padding} />
    </div>,
    { width: side, height: side },
  );
  return picture.arrayBuffer();
}
