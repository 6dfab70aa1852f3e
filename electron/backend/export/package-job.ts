import type { PackageVerification, Recommendation } from '../../../shared/model/package.ts';
import type { ExemptEntry } from './document/exempt-attachment.ts';
import type { PackageContent } from './package-files.ts';
import type { PackageTemplates } from './package-template/on-paper.ts';

/** What the worker is started with. */
export interface PackageJob {
  readonly recommendation: Recommendation;
  readonly frozenAt: string;
  readonly programVersion: string;
  readonly exempt: readonly ExemptEntry[];
  readonly templates: PackageTemplates;
  /** One 32-bit number: 1 = stop at the next file. */
  readonly stop: SharedArrayBuffer;
}

export interface MadePackage {
  readonly content: PackageContent;
  readonly verification: PackageVerification;
}

/** What the worker says: a step of the work, and at last the whole. */
export type FromPackageWorker =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'done'; readonly made: MadePackage };
