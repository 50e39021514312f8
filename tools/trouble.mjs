/** Something the person at the keyboard can solve: shown as its sentence alone, without a stack. */
export class Trouble extends Error {}
