import { Subtitle2Stronger } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CopyButton } from '@/components/copy-button';
import type { ApiDocument, Parameter } from '../model/document';
import { remark, typeInWords, type FieldLine } from '../model/fields';
import type { Operation } from '../model/operations';
import { useApiStyles } from './api.styles';
import { BodyPart, Fields } from './body-part';

/** Everything that a caller of one operation needs to know. */
export function OperationDetail({ document, operation }: { document: ApiDocument; operation: Operation }) {
  const styles = useApiStyles();
  const { path, description, callers, parameters, body, answers, id } = operation;
  return (
    <div className={styles.detail}>
      {description && <p className={styles.text}>{description}</p>}
      <div className={styles.tools}>
        <CopyButton size="small" text={location.origin + path}>
          Copy the address
        </CopyButton>
        <CopyButton size="small" text={location.href}>
          Copy a link to this description
        </CopyButton>
        {callers.length > 0 && <span className={styles.muted}>Needs: {callers.join(' or ')}</span>}
      </div>
      {parameters.length > 0 && (
        <Part title="Parameters">
          <Fields
            label={`Parameters of ${id}`}
            fields={parameters.map((one) => parameterLine(document, one))}
          />
        </Part>
      )}
      {body && (
        <Part title="What to send">
          <BodyPart document={document} body={body} label={`what to send to ${id}`} />
        </Part>
      )}
      {answers.map(({ code, answer }) => (
        <Part key={code} title={answerTitle(code, answer.description)}>
          <BodyPart document={document} body={answer} label={`answer ${code} of ${id}`} />
        </Part>
      ))}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useApiStyles();
  return (
    <section className={styles.part}>
      <Subtitle2Stronger as="h4" className={styles.text}>
        {title}
      </Subtitle2Stronger>
      {children}
    </section>
  );
}

function answerTitle(code: string, description = ''): string {
  if (code === 'default') return `Any other answer: a problem. ${description}`;
  return `Answer ${code}${description === '' ? '' : `: ${description}`}`;
}

const inWords = (example: unknown): string =>
  [example]
    .flat()
    .map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
    .join(', ');

function parameterLine(document: ApiDocument, parameter: Parameter): FieldLine {
  const { name, in: place, required = false, schema = { type: 'string' } } = parameter;
  const description = [
    remark(document, { ...schema, description: parameter.description ?? schema.description }),
    parameter.example !== undefined && `for example ${inWords(parameter.example)}`,
  ]
    .filter(Boolean)
    .join('; ');
  return { name, place, type: typeInWords(document, schema), required, description };
}
