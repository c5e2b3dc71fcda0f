/** The picture to take away, as SVG and PNG. Loaded when somebody asks for it. */
import type { Measure } from '../layout/measure.js';
import type { Scene } from '../layout/scene.js';
import type { ViewContext } from '../view/context.js';
import { drawHeader, drawLanes, drawLegend, drawStrip, summaryOf, type AroundTools } from './around.js';
import { drawLabels, drawLines, drawMarkers, drawPeriods } from './axis.js';
import { paintPng } from './canvas.js';
import { loadImages, withImages } from './images.js';
import { drawItems } from './items.js';
import { Looks } from './looks.js';
import { Pen } from './pen.js';
import type { Drawing } from './shapes.js';
import { writeSvg } from './svg.js';

/** How a picture is wanted. */
export interface PictureOptions {
  /** The room that it is laid out in, px: 120 to 10,000. As on the page unless told. */
  readonly width?: number | undefined;
}

/** A picture in the forms that it is taken away in. */
export interface TakenPicture {
  /** The text of an SVG file, with the images in it that their hosts let be read. */
  svg(): Promise<string>;
  /** @param scale pixels for each px */
  png(scale?: number): Promise<Blob>;
}

/** What is to be drawn. */
interface DrawnPicture {
  readonly context: ViewContext;
  readonly scene: Scene;
  readonly measure: Measure;
  readonly rtl: boolean;
  /** What addresses in the story are relative to. */
  readonly baseURI: string;
  /** Where in the element the looks of things are read. */
  readonly place: Element;
}

/** px. */
const LEAST_WIDTH = 120;
const MOST_WIDTH = 10_000;
const MOST_SCALE = 16;

/** px around everything, as a share of the size of text. */
const PICTURE_MARGIN = 1;

/** The address as it is from anywhere; nothing where it is none. */
function absolute(url: string | undefined, base: string): string | undefined {
  if (!url) return undefined;
  try {
    return new URL(url, base).href;
  } catch {
    return undefined;
  }
}

function draw({ context, scene, measure, rtl, baseURI, place }: DrawnPicture): Drawing {
  const looks = new Looks(place);
  try {
    const margin = looks.text(['frame']).size * PICTURE_MARGIN;
    const pen = new Pen(looks, scene.width, rtl, margin);
    const tools: AroundTools = { pen, context, measure };
    pen.top = margin;
    pen.top += drawHeader(tools);
    pen.top += drawLegend(tools);
    pen.top += drawLanes(scene, tools);
    const picture = () => {
      drawPeriods(pen, scene, context);
      drawLines(pen, scene, context);
      drawLabels(pen, scene);
      drawMarkers(pen, scene, measure.sizes.markerSize, context);
      drawItems(scene, { pen, context, measure, addressOf: (url) => absolute(url, baseURI) });
    };
    // Of a part of the story, what lies beyond it is not seen.
    pen.group(picture, context.zoom.domain ? { clip: scene.height } : {});
    pen.top += scene.height;
    pen.top += drawStrip(scene, tools);
    return {
      width: Math.ceil(scene.width + 2 * margin),
      height: Math.ceil(pen.top + margin),
      title: context.heading || context.wording.words('eventsLabel'),
      description: summaryOf(context),
      lang: context.timeline.lang ?? context.wording.words.lang,
      background: looks.background(),
      shapes: pen.shapes,
    };
  } finally {
    looks.done();
  }
}

function check(name: string, value: number, least: number, most: number): void {
  if (typeof value !== 'number' || !(value >= least && value <= most))
    throw new RangeError(`invalid ${name}: ${String(value)} (expected ${least} to ${most})`);
}

/**
 * Draws a picture to take away.
 *
 * @param context what was drawn on the page last
 * @param width px; null or absent: as on the page
 * @param drawApart lays it out anew
 */
export function take(
  { renderRoot, baseURI }: { readonly renderRoot: ParentNode; readonly baseURI: string },
  around: { readonly measure: Measure | undefined; readonly rtl: boolean; readonly width: number },
  context: ViewContext | undefined,
  width: number | null | undefined,
  drawApart: (measure: Measure, width: number, context: ViewContext) => Scene,
): TakenPicture {
  const place = renderRoot.querySelector('.form');
  const { measure, rtl } = around;
  const room = width ?? around.width;
  if (!place || !context || !measure || !around.width)
    throw new Error('there is no picture: the element has no events, or is not seen on the page');
  check('width', room, width === undefined || width === null ? 1 : LEAST_WIDTH, MOST_WIDTH);
  const drawing = draw({ context, scene: drawApart(measure, room, context), measure, rtl, baseURI, place });
  const images = loadImages(drawing.shapes);
  return {
    svg: async () => writeSvg({ ...drawing, shapes: withImages(drawing.shapes, await images) }),
    png: async (scale = 2) => {
      check('scale', scale, 0.1, MOST_SCALE);
      return paintPng(drawing, scale, await images);
    },
  };
}
