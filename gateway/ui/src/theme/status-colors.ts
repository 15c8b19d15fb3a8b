/** Colours of the three answers of a partner, one set for each theme; contrast at least 4.5 to 1 on their own background. */
const light = {
  pepTargetBackground: '#fde3e1',
  pepTargetForeground: '#8f1d17',
  pepTargetStrong: '#c5372e',
  pepPastBackground: '#fff0c2',
  pepPastForeground: '#6b4a00',
  pepPastStrong: '#b98900',
  pepActiveBackground: '#d9f2de',
  pepActiveForeground: '#0b5a25',
  pepActiveStrong: '#17803a',
};

const dark: StatusColors = {
  pepTargetBackground: '#4f1d1a',
  pepTargetForeground: '#ffc9c4',
  pepTargetStrong: '#f0756c',
  pepPastBackground: '#4a3a0c',
  pepPastForeground: '#ffe199',
  pepPastStrong: '#e3b434',
  pepActiveBackground: '#14401f',
  pepActiveForeground: '#b7edc3',
  pepActiveStrong: '#57c274',
};

const contrast: StatusColors = {
  pepTargetBackground: '#000000',
  pepTargetForeground: '#ffffff',
  pepTargetStrong: '#ff6b61',
  pepPastBackground: '#000000',
  pepPastForeground: '#ffffff',
  pepPastStrong: '#ffd84d',
  pepActiveBackground: '#000000',
  pepActiveForeground: '#ffffff',
  pepActiveStrong: '#3ff23f',
};

export type StatusColors = typeof light;
export const statusColors = { light, dark, contrast };
