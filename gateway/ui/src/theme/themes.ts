import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  themeToTokensObject,
  type Theme,
} from '@fluentui/react-components';
import { brand } from './brand';
import { statusColors, type StatusColors } from './status-colors';

export type ThemeName = 'light' | 'dark' | 'contrast';
export type PepTheme = Theme & StatusColors;

export const themes: Record<ThemeName, PepTheme> = {
  light: { ...createLightTheme(brand), ...statusColors.light },
  dark: {
    ...createDarkTheme(brand),
    colorBrandForeground1: brand[110],
    colorBrandForeground2: brand[120],
    ...statusColors.dark,
  },
  contrast: { ...teamsHighContrastTheme, ...statusColors.contrast },
};

/** The tokens to style with: those of Fluent and the status colours of PEP. */
export const pepTokens = themeToTokensObject(themes.light);
