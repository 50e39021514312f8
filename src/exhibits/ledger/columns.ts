/** What each column takes of the width on slides and in pictures. */
export const SHARES = { forecaster: 0.18, forecast: 0.37, outcome: 0.21, reported: 0.24 } as const;
