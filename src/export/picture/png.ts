import { Refusal } from "../Refusal";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Paints a document that stands alone, as large as it says it is. */
export async function pngOf(svg: string, { width, height }: Size): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await loaded(address);
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d");
    if (!context) throw new Refusal("raster");
    context.drawImage(image, 0, 0, width, height);
    // Past its limits a browser may paint nothing and not say so.
    const [, , , alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (alpha === 0 || png === null) throw new Refusal("raster");
    return png;
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal("raster", { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Refusal("raster"));
    image.src = address;
  });
}
