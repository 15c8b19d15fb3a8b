/** Colours of the three answers of a partner, and of rows pointed at or selected, one set for each theme; text keeps a contrast of 4.5 to 1 on each. */
const light = {
  pepTargetBackground: '#fde3e1',
  pepTargetForeground: '#8f1d17',
  pepTargetMark: '#c5372e',
  pepTargetOnMark: '#ffffff',
  pepPastBackground: '#fff0c2',
  pepPastForeground: '#6b4a00',
  pepPastMark: '#b98900',
  pepActiveBackground: '#d9f2de',
  pepActiveForeground: '#0b5a25',
  pepActiveMark: '#17803a',
  pepActiveOnMark: '#ffffff',
  pepRowHover: '#f3f4fb',
  pepRowSelected: '#e8ebfd',
  pepRowSelectedHover: '#dde2fb',
};

const dark: StatusColors = {
  pepTargetBackground: '#4f1d1a',
  pepTargetForeground: '#ffc9c4',
  pepTargetMark: '#f0756c',
  pepTargetOnMark: '#2b0a08',
  pepPastBackground: '#4a3a0c',
  pepPastForeground: '#ffe199',
  pepPastMark: '#e3b434',
  pepActiveBackground: '#14401f',
  pepActiveForeground: '#b7edc3',
  pepActiveMark: '#57c274',
  pepActiveOnMark: '#06210d',
  pepRowHover: '#3a3a3a',
  pepRowSelected: '#202a6f',
  pepRowSelectedHover: '#2a3585',
};

const contrast: StatusColors = {
  pepTargetBackground: '#5c0f0a',
  pepTargetForeground: '#ffffff',
  pepTargetMark: '#ff6b61',
  pepTargetOnMark: '#000000',
  pepPastBackground: '#4d3d00',
  pepPastForeground: '#ffffff',
  pepPastMark: '#ffd84d',
  pepActiveBackground: '#0a4d0a',
  pepActiveForeground: '#ffffff',
  pepActiveMark: '#3ff23f',
  pepActiveOnMark: '#000000',
  pepRowHover: '#2b2b2b',
  pepRowSelected: '#00383d',
  pepRowSelectedHover: '#004f56',
};

export type StatusColors = typeof light;
export const statusColors = { light, dark, contrast };
