/** What tells the parts of a chart apart where colours do not: the same in the legend (styles/workbench/textures.css). */
export type Texture = 'stripes' | 'dots' | 'plain';

/** CSS pixels from one stripe, or dot, to the next. */
const STEP = 6;

/** A colour to fill with, with lines or dots of another in it. */
export function textured(colour: string, texture: Texture, ink: string): CanvasPattern | string {
  const scale = devicePixelRatio;
  const tile = new OffscreenCanvas(STEP * scale, STEP * scale);
  const context = texture === 'plain' ? null : tile.getContext('2d');
  if (!context) return colour;
  context.scale(scale, scale);
  context.fillStyle = colour;
  context.fillRect(0, 0, STEP, STEP);
  if (texture === 'stripes') drawStripes(context, ink);
  else drawDot(context, ink);
  return context.createPattern(tile, 'repeat') ?? colour;
}

/** Three pieces of one slope, so that tiles meet. */
function drawStripes(context: OffscreenCanvasRenderingContext2D, ink: string): void {
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  context.beginPath();
  for (const shift of [-STEP, 0, STEP]) {
    context.moveTo(shift - 1, STEP + 1);
    context.lineTo(shift + STEP + 1, -1);
  }
  context.stroke();
}

function drawDot(context: OffscreenCanvasRenderingContext2D, ink: string): void {
  context.fillStyle = ink;
  context.beginPath();
  context.arc(STEP / 2, STEP / 2, 1.2, 0, 2 * Math.PI);
  context.fill();
}
