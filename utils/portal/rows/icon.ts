import { dom } from '../page/dom';
import { isOwn, styleOf } from '../page/elements';
import { addressOf } from './label';
import { plainWords } from './plain-words';

// Icons drawn by a font that turns a word into a picture (Material Icons).
const DRAWN_BY_FONT = /icon|symbol|glyph/i;
const ONE_WORD = /^\s*\w{1,40}\s*$/;
const PICTURES = 'img, svg, i, em, use';
/** Their text is a name, or stands for one. */
const WORDLESS = new Set(['title', 'svg', 'abbr', 'acronym']);
const MAX_TEXT = 400;
const MAX_MARKUP = 2_000;

/** Whether an element has no words of its own: empty, a glyph, or a letter or two that stand for a word. */
export function isIcon(element: Element): boolean {
  if (!dom.firstChild(element) || WORDLESS.has(dom.localName(element))) return true;
  const text = dom.textContent(element) ?? '';
  if (text.length > MAX_TEXT) return false;
  if (text.length < 2 || plainWords(text).length <= 2) return true;
  return (
    ONE_WORD.test(text) &&
    DRAWN_BY_FONT.test(`${dom.localName(element)} ${dom.getAttribute(element, 'class')}`)
  );
}

/** Whether it looks like anything: a picture, or something that a style sheet may draw. */
export function isDrawn(element: Element): boolean {
  if (isOwn(element) || !isIcon(element)) return false;
  const isMarked = dom.hasAttribute(element, 'class') || dom.hasAttribute(element, 'style');
  return dom.matches(element, PICTURES) || isMarked || glyphOf(element) !== '';
}

/** The tokens of its class. */
export function tokensOf(element: Element): string[] {
  return (dom.getAttribute(element, 'class') ?? '').slice(0, 300).split(/\s+/).filter(Boolean);
}

/** How an icon looks by its markup alone: its picture's address, its drawing, or its glyph. Null where that says nothing. */
export function markupLookOf(element: Element): string | null {
  const address = addressOf(element);
  if (address)
    return `address ${dom.localName(element) === 'use' ? address.slice(address.lastIndexOf('#')) : address}`;
  if (dom.localName(element) === 'svg' && !dom.querySelector(element, 'use'))
    return `svg ${drawingOf(element)}`;
  const glyph = dom.childElementCount(element) === 0 ? glyphOf(element) : '';
  return glyph ? `glyph ${glyph}` : null;
}

/** How it is drawn by a style sheet: its glyph, its part of a sprite, its colour. The surest first. */
export function styleLooksOf(element: Element): string[] {
  const style = styleOf(element);
  if (!style) return [];
  const looks = [contentOf(element, '::before'), contentOf(element, '::after')].filter(
    (look) => look !== null,
  );
  const { backgroundImage, backgroundPosition, maskImage, backgroundColor, color, fill } = style;
  if (isSet(backgroundImage)) looks.push(`sprite ${backgroundImage} ${backgroundPosition}`);
  if (isSet(maskImage)) looks.push(`mask ${maskImage} ${style.maskPosition}`);
  const paint = isPainted(backgroundColor)
    ? backgroundColor
    : dom.localName(element) === 'svg'
      ? `${fill} ${color}`
      : color;
  if (paint) looks.push(`paint ${paint}`);
  return looks;
}

function contentOf(element: Element, pseudo: string): string | null {
  const content = dom.ownerDocument(element).defaultView?.getComputedStyle(element, pseudo)?.content;
  return isSet(content) && content !== '""' ? `glyph ${content?.replace(/^"|"$/g, '')}` : null;
}

function isSet(value: string | undefined): boolean {
  return !!value && value !== 'none' && value !== 'normal';
}

function isPainted(color: string): boolean {
  return !!color && color !== 'transparent' && !color.endsWith(', 0)');
}

function glyphOf(element: Element): string {
  return isIcon(element) && dom.localName(element) !== 'svg' ? (dom.textContent(element) ?? '').trim() : '';
}

function drawingOf(svg: Element): string {
  return [...dom.querySelectorAll(svg, 'path, circle, rect, polygon, polyline, line, ellipse')]
    .slice(0, 20)
    .map((shape) =>
      [
        dom.localName(shape),
        ...['d', 'points', 'cx', 'cy', 'r', 'x', 'y', 'x1', 'x2'].map(
          (name) => dom.getAttribute(shape, name) ?? '',
        ),
      ].join(' '),
    )
    .join(' ')
    .slice(0, MAX_MARKUP);
}
