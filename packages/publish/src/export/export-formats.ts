/** In the order in which their files are written. */
export const EXPORT_FORMATS = ['csv', 'geojson', 'json-ld', 'open-referral', 'sqlite'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
