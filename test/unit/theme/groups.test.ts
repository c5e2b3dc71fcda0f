import { expect } from '@open-wc/testing';
import { rgb } from 'd3';
import { tokens } from '../../../src/theme/tokens.js';

type Triple = readonly [number, number, number];

const PALETTES = [0, 1].map((scheme) =>
  ([1, 2, 3, 4, 5, 6, 7, 8] as const).map((n) => tokens[`group-${n}`][0].match(/#\w{6}/g)?.[scheme] ?? ''),
);
/** What `Canvas` is in the two colour schemes. */
const CANVAS = ['#ffffff', '#121212'];

/** Linear light of sRGB (IEC 61966-2-1). */
const linear = (color: string): Triple => {
  const { r, g, b } = rgb(color);
  const line = (part: number) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  return [line(r), line(g), line(b)];
};

const dot = ([a, b, c]: Triple, [x, y, z]: Triple): number => a * x + b * y + c * z;
const luminance = (color: string) => dot([0.2126, 0.7152, 0.0722], linear(color));

/**
 * G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A Physiologically-based Model for Simulation of Color Vision
 * Deficiency, 2009: of full severity.
 */
const VISIONS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** B. Ottosson, A perceptual color space for image processing, 2020. */
function oklab(color: Triple): Triple {
  const lms = (
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ] as const
  ).map((row) => Math.cbrt(dot(row, color))) as unknown as Triple;
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    dot([0.0259040371, 0.7827717662, -0.808675766], lms),
  ];
}

const seen = (color: string, vision: readonly Triple[]): Triple =>
  oklab(vision.map((row) => Math.min(1, Math.max(0, dot(row, linear(color))))) as unknown as Triple);

describe('the colours of groups', () => {
  it('stand out from the page, light and dark', () => {
    for (const [scheme, palette] of PALETTES.entries()) {
      const canvas = luminance(CANVAS[scheme]!);
      for (const color of palette) {
        const [low, high] = [canvas, luminance(color)].sort((a, b) => a - b) as [number, number];
        expect((high + 0.05) / (low + 0.05), color).to.be.at.least(3);
      }
    }
  });

  it('are told apart with any colour vision: by at least a tenth of the way from black to white', () => {
    for (const palette of PALETTES) {
      for (const [name, vision] of Object.entries(VISIONS)) {
        for (const [i, color] of palette.entries()) {
          for (const other of palette.slice(0, i)) {
            const [a, b] = [seen(color, vision), seen(other, vision)];
            expect(
              Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]),
              `${color} ${other} ${name}`,
            ).to.be.above(0.1);
          }
        }
      }
    }
  });
});
