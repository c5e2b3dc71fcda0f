/** A colour that every program knows. */
export interface Paint {
  /** `#rrggbb`. */
  readonly color: string;
  /** 0 to 1. */
  readonly opacity: number;
}

export interface Stroke extends Paint {
  /** px. */
  readonly width: number;
  /** px that are drawn and left out in turn; none for a line without gaps. */
  readonly dash: readonly number[];
}

/** How a text looks. */
export interface TextLook {
  readonly family: string;
  /** px. */
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  readonly variant: string;
  /** px. */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly transform: string;
  /** The height of one line, px. */
  readonly lineHeight: number;
  readonly paint: Paint;
}

/** One line of text, at a point of its baseline. */
export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  /** px. */
  readonly x: number;
  readonly y: number;
  /** What of the text is at `x`. */
  readonly at: 'left' | 'middle' | 'right';
  /** Whether it is read from right to left. */
  readonly rtl: boolean;
  readonly lang: string | undefined;
  readonly look: TextLook;
  /** It is turned so that its lines run downwards. */
  readonly turned?: boolean;
}

export interface PathShape {
  readonly kind: 'path';
  /** In the language of SVG, px. */
  readonly d: string;
  readonly fill?: Paint | undefined;
  readonly stroke?: Stroke | undefined;
}

/** An image that fills its box, cut off where it is longer. */
export interface ImageShape {
  readonly kind: 'image';
  readonly src: string;
  readonly alt: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What belongs together. */
export interface GroupShape {
  readonly kind: 'group';
  readonly shapes: readonly Shape[];
  /** Where it leads to. */
  readonly href?: string | undefined;
  /** Nothing of it is seen outside of this box, px. */
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export type Shape = TextShape | PathShape | ImageShape | GroupShape;

/** A finished drawing, which is written as SVG or painted on a canvas. */
export interface Drawing {
  /** px. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly background: Paint;
  readonly shapes: readonly Shape[];
}
