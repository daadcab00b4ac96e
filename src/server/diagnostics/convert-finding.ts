import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { Finding, Level } from '../../core/rules/finding.ts';
import { toLabel } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import { DiagnosticSeverity, DiagnosticTag } from '../lsp.ts';
import type { PlaceFinder } from './places.ts';
import type { RuleLink } from './rule-link.ts';

/** The source that editors show beside each diagnostic. */
export const diagnosticSource = 'newsweave';

/** Longest message, in characters. */
const maxMessage = 400;

/** Related places that are shown at most: an id may be defined in hundreds of files. */
const maxRelated = 10;

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as LSP has it. Its data are those of the finding, for quick fixes. */
export async function toDiagnostic(
  { rule, level, message, place, related, data }: Finding,
  { uriOf, linkTo }: Pick<OpenCorpus, 'uriOf'> & { readonly linkTo: RuleLink },
  { rangeOf }: PlaceFinder,
): Promise<Diagnostic> {
  const information: DiagnosticRelatedInformation[] = [];
  for (const other of related.slice(0, maxRelated))
    information.push({
      location: { uri: uriOf(other.place.path), range: await rangeOf(other.place) },
      message: toLabel(other.message),
    });
  const link = linkTo(rule);
  return {
    range: await rangeOf(place),
    severity: severities[level],
    code: rule,
    ...(link !== undefined && { codeDescription: { href: link } }),
    source: diagnosticSource,
    message: toLabel(message, maxMessage),
    ...(information.length > 0 && { relatedInformation: information }),
    ...(rule === 'orphan-sidecar' && { tags: [DiagnosticTag.Unnecessary] }),
    data,
  };
}
