/** What we use of `edtf`, which has no types: its parser, and the syntax tree as the parser builds it. */
declare module "edtf" {
  /** `true`: the whole date. A number: a bit mask over the digits of YYYYMMDD. */
  type Qualifier = boolean | number;

  interface EdtfDate {
    readonly type: "Date";
    /** Months count from 0. More than three values: a time of day. */
    readonly values: readonly [year: number, month?: number, day?: number, ...time: number[]];
    readonly approximate?: Qualifier;
    readonly uncertain?: Qualifier;
    /** Digits written as "X". */
    readonly unspecified?: Qualifier;
  }

  interface EdtfInterval {
    readonly type: "Interval";
    readonly values: readonly [EdtfEnd, EdtfEnd];
  }

  interface EdtfSet {
    readonly type: "Set";
    readonly values: readonly (EdtfNode | readonly [EdtfNode, EdtfNode])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }

  interface EdtfOther {
    readonly type: "Year" | "Decade" | "Century" | "Season" | "List";
  }

  /** `Infinity`: open (`..`). `null`: left empty. */
  export type EdtfEnd = EdtfNode | number | null;
  export type EdtfNode = EdtfDate | EdtfInterval | EdtfSet | EdtfOther;

  /** Throws on text that is not EDTF, with a message that can be longer than the text. */
  export function parse(text: string): EdtfNode;
}
