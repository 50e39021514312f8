import { Refusal } from "../Refusal";

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Paints a self-contained document at its own size.
 * @param ground the color of its corners: "#fbfaf6"
 */
export async function pngOf(svg: string, { width, height }: Size, ground: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await loaded(address);
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d");
    if (!context) throw new Refusal("raster");
    context.drawImage(image, 0, 0, width, height);
    // Beyond its limits a browser may paint nothing without saying so.
    const corners = cornersOf(context, { width, height });
    if (corners.some(([, , , alpha]) => alpha === 0)) throw new Refusal("raster");
    // A browser that protects the canvas from being read changes colors, in the file too.
    if (!corners.every((corner) => isOfColor(corner, ground))) throw new Refusal("guarded");
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (png === null) throw new Refusal("raster");
    return png;
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal("raster", { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const cornersOf = (context: CanvasRenderingContext2D, { width, height }: Size): readonly Pixel[] =>
  [0, width - 1].flatMap((x) =>
    [0, height - 1].map((y): Pixel => {
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(x, y, 1, 1).data;
      return [red, green, blue, alpha];
    }),
  );

/** How much rounding and color profiles may change a channel. */
const SLACK = 3;

/** @param color six hexadecimal digits after "#" */
export function isOfColor(pixel: readonly number[], color: string): boolean {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return channels.every((channel, at) => Math.abs(channel - (pixel[at] ?? 0)) <= SLACK);
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Refusal("raster"));
    image.src = address;
  });
}
