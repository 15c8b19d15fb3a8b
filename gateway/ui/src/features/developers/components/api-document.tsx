import { useEffect, useRef } from 'react';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { useDocument } from '../api/get-document';
import { useReader } from '../api/get-reader';
import { useApiDocumentStyles } from './api-document.styles';

/** One service's OpenAPI document, readable by people. */
export function ApiDocument({ service }: { service: string }) {
  const styles = useApiDocumentStyles();
  const place = useRef<HTMLDivElement>(null);
  const document = useDocument(service);
  const reader = useReader();
  const failed = [document, reader].find(({ isError }) => isError);
  useEffect(() => {
    if (place.current && document.data && reader.data) {
      reader.data.read({
        spec: document.data,
        domNode: place.current,
        docExpansion: 'list',
        supportedSubmitMethods: [],
        validatorUrl: null,
      });
    }
  }, [document.data, reader.data]);
  if (failed) {
    return (
      <ProblemNote
        error={failed.error}
        what="The description could not be loaded."
        onRetry={() => void failed.refetch()}
      />
    );
  }
  if (!document.data || !reader.data) {
    return <SkeletonLines label="The description is loading" />;
  }
  return <div ref={place} className={styles.document} />;
}
