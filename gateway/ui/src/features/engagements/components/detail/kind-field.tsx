import { Select } from '@fluentui/react-components';
import { useTagMaterial } from '@/api/materials';
import type { Material } from '@/api/types';
import { ProblemNote } from '@/components/problem-note';
import { kindWords, materialKinds } from '@/lib/uploads/upload-words';

/** What a material is; a wrong kind can be put right, which closes and opens the task that asks for it. */
export function KindField({ material, editable }: { material: Material; editable: boolean }) {
  const tag = useTagMaterial(material.id);
  if (!editable || !material.current || material.withdrawnAt !== null) return kindWords(material.kind);
  return (
    <>
      <Select
        size="small"
        aria-label={`Kind of ${material.name}`}
        value={tag.isPending ? tag.variables : material.kind}
        onChange={(_, { value }) => tag.mutate(value as Material['kind'])}
      >
        {materialKinds.map(([kind, words]) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </Select>
      {tag.error && <ProblemNote error={tag.error} what="The kind was not changed." />}
    </>
  );
}
