/** What each kind of evidence counts. */
export const weightsWithout: readonly number[] = [
  -1.95, 1.0, 0.23, -2.96, -0.33, 1.51, 0.63, 0.82, -0.46, 1.84, 1.74, 0.61, -4.21, 1.24, 1.27, -0.83, 1.86, 0.22,
  -1.43, -1.81, -0.25, 1.39, 0.58, 0.77, 0.55, -0.09, -1.49, -0.28,
];

/** The same where the whole text is known in which the anchor was made. */
export const weightsWithEarlier: readonly number[] = [
  -1.12, 0.71, -0.64, -3.01, -0.4, 0.74, 0.47, 0.2, -0.26, 1.83, 0.53, 0.04, -3.27, 0.0, 1.66, -1.35, 0.41, 1.58, -1.84,
  -1.69, 0.18, 0.25, 0.41, 0.53, 0.1, -0.33, -1.11, -0.57,
];
