import type { Change } from '../store/undo-stack';
import type { ReportField, ReportValues } from '../types';
import { columnsFrom, columnsOfHeading, unknownColumns, type Column } from './find-columns';
import { nameFinder, looksLikeNames, type NamedAccount } from './match-names';
import { readCell } from './read-cell';

export interface PasteTarget extends NamedAccount {
  readonly values: ReportValues;
}

export interface PasteTable {
  /** All accounts: a block that names its accounts may name any. */
  readonly all: readonly PasteTarget[];
  /** The accounts in sight, in their order: a block without names goes down these. */
  readonly inSight: readonly PasteTarget[];
}

export interface PasteStart {
  readonly accountId: string;
  readonly field: ReportField;
}

export interface PasteProblem {
  readonly line: number;
  readonly reason: string;
}

/** What pasting would do, before it is done. */
export interface PastePlan {
  readonly matchedByName: boolean;
  readonly changes: readonly Change[];
  readonly unchanged: number;
  readonly problems: readonly PasteProblem[];
}

type Line = readonly string[];
type Reading = Change | { readonly wrong: string };
type Target = PasteTarget | { readonly problem: string };

/** Lays a block over the table: by account name when the block names accounts, else down from the focused field. */
export function planPaste(
  block: readonly Line[],
  table: PasteTable,
  start: PasteStart | undefined,
): PastePlan {
  const heading = columnsOfHeading(block[0] ?? []);
  const lines = heading ? block.slice(1) : block;
  const byName = heading
    ? heading.includes('name')
    : looksLikeNames(lines, table.all, start?.field ?? 'status');
  const columns = heading ?? columnsWithoutHeading(lines, byName, start);
  const find = byName ? finderByName(columns, table.all) : finderByPlace(table.inSight, start);
  const plan = planned(lines, columns, find, heading ? 2 : 1, byName);
  return heading ? { ...plan, problems: [...headingProblems(block[0] ?? []), ...plan.problems] } : plan;
}

function headingProblems(heading: Line): readonly PasteProblem[] {
  return unknownColumns(heading).map((name) => ({
    line: 1,
    reason: `The column “${name}” is left out. Columns are Status, Business, IT, Exec or director, and Notes.`,
  }));
}

function columnsWithoutHeading(
  lines: readonly Line[],
  byName: boolean,
  start: PasteStart | undefined,
): readonly Column[] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  return byName
    ? ['name', ...columnsFrom('status', width - 1)]
    : columnsFrom(start?.field ?? 'status', width);
}

function finderByName(columns: readonly Column[], targets: readonly PasteTarget[]): (line: Line) => Target {
  const find = nameFinder(targets);
  const column = columns.indexOf('name');
  return (line) => find(line[column] ?? '', line);
}

function finderByPlace(
  targets: readonly PasteTarget[],
  start: PasteStart | undefined,
): (line: Line, index: number) => Target {
  const first = Math.max(
    0,
    targets.findIndex((target) => target.accountId === start?.accountId),
  );
  return (_line, index) =>
    targets[first + index] ?? { problem: 'There is no account left in the table for this line' };
}

function planned(
  lines: readonly Line[],
  columns: readonly Column[],
  find: (line: Line, index: number) => Target,
  firstLine: number,
  matchedByName: boolean,
): PastePlan {
  const changes = new Map<string, Change>();
  const problems: PasteProblem[] = [];
  let unchanged = 0;
  lines.forEach((line, index) => {
    if (line.every((cell) => cell.trim() === '')) return;
    const target = find(line, index);
    if ('problem' in target) return void problems.push({ line: index + firstLine, reason: target.problem });
    for (const reading of readLine(line, columns, target)) {
      if ('wrong' in reading)
        problems.push({ line: index + firstLine, reason: `${target.name}: ${reading.wrong}` });
      else if (reading.before === reading.after) unchanged += 1;
      else changes.set(`${reading.accountId}:${reading.field}`, reading);
    }
  });
  return { matchedByName, changes: [...changes.values()], unchanged, problems };
}

/** An empty cell says nothing, so it changes nothing. */
function readLine(line: Line, columns: readonly Column[], target: PasteTarget): readonly Reading[] {
  return line.flatMap((cell, index): readonly Reading[] => {
    const field = columns[index];
    if (cell.trim() === '' || field === undefined || field === 'name') return [];
    const reading = readCell(field, cell);
    if ('wrong' in reading) return [reading];
    return [{ accountId: target.accountId, field, before: target.values[field], after: reading.value }];
  });
}
