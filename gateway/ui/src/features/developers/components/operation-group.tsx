import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Subtitle1,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ApiDocument } from '../model/document';
import type { Operation } from '../model/operations';
import { useApiStyles } from './api.styles';
import { OperationDetail } from './operation-detail';

export interface OperationGroupProps {
  document: ApiDocument;
  title: string;
  operations: readonly Operation[];
  opened: string;
  onOpen: (id: string) => void;
}

/** The operations about one thing; one of all of them is open. */
export function OperationGroup({ document, title, operations, opened, onOpen }: OperationGroupProps) {
  const styles = useApiStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector('[data-opened=true]')?.scrollIntoView({ block: 'start' });
    // Only where the address led to an operation; later the reader is there already.
  }, []);
  return (
    <section className={styles.group} ref={place} aria-label={title}>
      <Subtitle1 as="h2" className={styles.title}>
        {title}
      </Subtitle1>
      <Accordion
        collapsible
        className={styles.list}
        openItems={[opened]}
        onToggle={(_, { value }) => onOpen(value === opened ? '' : String(value))}
      >
        {operations.map((operation) => (
          <AccordionItem
            key={operation.id}
            value={operation.id}
            data-opened={operation.id === opened}
            className={styles.item}
          >
            <AccordionHeader as="h3">
              <span className={styles.heading}>
                <span className={styles.method}>{operation.method}</span>
                <span className={styles.path}>{operation.path}</span>
                <span className={styles.summary}>{operation.summary}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              {operation.id === opened && <OperationDetail document={document} operation={operation} />}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
