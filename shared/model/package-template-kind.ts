export const packageTemplateKinds = ['recommendation', 'case'] as const;

export type PackageTemplateKind = (typeof packageTemplateKinds)[number];
