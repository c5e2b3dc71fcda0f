import { transformed } from './looks.js';
import type {
  Drawing,
  GroupShape,
  ImageShape,
  Paint,
  PathShape,
  Shape,
  Stroke,
  TextShape,
} from './shapes.js';

/** What XML 1.0 does not allow, lone surrogates among it. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const XML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  text.replace(NOT_XML, '\uFFFD').replace(/[&<>"]/g, (sign) => XML_ESCAPES[sign] ?? sign);

type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

function tag(name: string, attributes: SvgAttributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

const seeThrough = (name: string, { opacity }: Paint): SvgAttributes => ({
  [name]: opacity < 1 ? Math.round(opacity * 1000) / 1000 : undefined,
});

const filled = (fill: Paint | undefined): SvgAttributes =>
  fill ? { fill: fill.color, ...seeThrough('fill-opacity', fill) } : { fill: 'none' };

const stroked = (stroke: Stroke | undefined): SvgAttributes =>
  stroke
    ? {
        stroke: stroke.color,
        ...seeThrough('stroke-opacity', stroke),
        'stroke-width': stroke.width,
        'stroke-dasharray': stroke.dash.join(' '),
      }
    : {};

const writePath = ({ d, fill, stroke }: PathShape): string =>
  tag('path', { d, ...filled(fill), ...stroked(stroke) });

/** Where a line is anchored: its start is at the right if it is read from there. */
const ANCHORS = { left: ['start', 'end'], middle: ['middle', 'middle'], right: ['end', 'start'] } as const;

function writeText({ text, x, y, at, rtl, lang, look, turned }: TextShape): string {
  const anchor = ANCHORS[at][Number(rtl)];
  return tag(
    'text',
    {
      x,
      y,
      transform: turned ? `rotate(90 ${x} ${y})` : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      direction: rtl ? 'rtl' : undefined,
      'xml:lang': lang,
      'font-family': look.family,
      'font-size': Math.round(look.size * 100) / 100,
      'font-weight': look.weight === '400' ? undefined : look.weight,
      'font-style': look.style === 'normal' ? undefined : look.style,
      'font-variant': look.variant === 'normal' ? undefined : look.variant,
      'letter-spacing': look.letterSpacing || undefined,
      'word-spacing': look.wordSpacing || undefined,
      ...filled(look.paint),
    },
    escaped(transformed(text, look)),
  );
}

const writeImage = ({ src, alt, x, y, width, height }: ImageShape): string =>
  src
    ? tag(
        'image',
        { x, y, width, height, href: src, preserveAspectRatio: 'xMidYMid slice' },
        alt && tag('title', {}, escaped(alt)),
      )
    : '';

function writeGroup({ shapes, href, clip }: GroupShape): string {
  const content = shapes.map(write).join('');
  if (href) return tag('a', { href }, content);
  // What sticks out of an inner picture is not seen.
  if (clip) {
    const { x, y, width, height } = clip;
    return tag('svg', { x, y, width, height, viewBox: [x, y, width, height].join(' ') }, content);
  }
  return shapes.length > 1 ? tag('g', {}, content) : content;
}

function write(shape: Shape): string {
  if (shape.kind === 'path') return writePath(shape);
  if (shape.kind === 'text') return writeText(shape);
  return shape.kind === 'image' ? writeImage(shape) : writeGroup(shape);
}

/** A drawing as a file: its title and description first, for those who do not see it. */
export function writeSvg({ width, height, title, description, lang, background, shapes }: Drawing): string {
  const content = [
    tag('title', {}, escaped(title)),
    tag('desc', {}, escaped(description)),
    tag('path', { d: `M0 0h${width}v${height}h${-width}Z`, ...filled(background) }),
    ...shapes.map(write),
  ].join('\n');
  return `${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': lang,
      'xml:space': 'preserve',
    },
    `\n${content}\n`,
  )}\n`;
}
