import { Link as FluentLink, Subtitle2 } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';
import { ProblemNote } from './problem-note';
import { SkeletonLines } from './skeleton-lines';
import { useWorkCardStyles } from './work-card.styles';

/** One thing that waits: how many, where they are, and more about them. */
export interface WorkLine {
  readonly words: string;
  readonly to: string;
  readonly more?: string;
}

export interface WorkCardProps {
  readonly title: string;
  /** What waits; undefined until it is known. */
  readonly lines: readonly WorkLine[] | undefined;
  /** What is said when nothing waits, and what to do next. */
  readonly empty: ReactNode;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** A part of "My work": what waits, with the way to it. */
export function WorkCard({ title, lines, empty, error, retry }: WorkCardProps) {
  const styles = useWorkCardStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.card}>
      <Subtitle2 as="h2" id={heading} className={styles.title}>
        {title}
      </Subtitle2>
      {error && <ProblemNote error={error} what="This could not be loaded." onRetry={retry} />}
      {!lines && !error && <SkeletonLines lines={2} label={`Loading: ${title}`} />}
      {lines?.length === 0 && !error && <p className={styles.empty}>{empty}</p>}
      {lines && lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={`${line.to} ${line.words}`}>
              <PageLink to={line.to}>{line.words}</PageLink>
              {line.more !== undefined && <span className={styles.more}>{line.more}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A link within the app that looks like every other link. */
export function PageLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const href = useHref(to);
  const go = useLinkClickHandler(to);
  return (
    <FluentLink href={href} onClick={go}>
      {children}
    </FluentLink>
  );
}
