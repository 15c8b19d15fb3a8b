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
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorBrandForegroundLinkPressed: brand[110],
    ...statusColors.dark,
  },
  contrast: {
    ...teamsHighContrastTheme,
    // What is pressed or chosen must look so: Fluent's is black as all the rest.
    colorBrandBackground2: '#00474d',
    ...statusColors.contrast,
  },
};

/** The tokens to style with: those of Fluent and the status colours of PEP. */
export const pepTokens = themeToTokensObject(themes.light);
