export const phone = '@media (max-width: 720px)';
export const forcedColors = '@media (forced-colors: active)';
