// Colours as a browser computes them: [red, green, blue] from 0 to 1 and how opaque they are. Runs in the page.

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Any colour that CSS gives, as { rgb, alpha }. */
export function colorOf(text) {
  const numbers = [...text.replace(/^color\(srgb/, '').matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
  if (/^color\(srgb /.test(text)) return { rgb: numbers.slice(0, 3), alpha: numbers[3] ?? 1 };
  if (/^rgba?\(/.test(text))
    return { rgb: numbers.slice(0, 3).map((each) => each / 255), alpha: numbers[3] ?? 1 };
  if (text === 'transparent' || text === 'none') return { rgb: [0, 0, 0], alpha: 0 };
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return { rgb: [red / 255, green / 255, blue / 255], alpha: alpha / 255 };
}

/** What is seen of a colour on an opaque one. */
export const over = ({ rgb, alpha }, opacity, under) =>
  rgb.map((each, i) => each * alpha * opacity + under[i] * (1 - alpha * opacity));

/** WCAG 2.2, relative luminance. */
function luminance(rgb) {
  const [red, green, blue] = rgb.map((each) =>
    each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio of two opaque colours. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export const hex = (rgb) =>
  `#${rgb
    .map((each) =>
      Math.round(each * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
