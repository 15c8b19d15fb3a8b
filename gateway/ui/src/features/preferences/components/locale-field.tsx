import { Field, Select } from '@fluentui/react-components';

const locales = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'ja-JP'];

/** How dates and times are written; each choice shows itself. */
export function LocaleField({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (locale: string | null) => void;
}) {
  const known = value === null || locales.includes(value) ? locales : [value, ...locales];
  return (
    <Field label="Dates and times are written as">
      <Select value={value ?? ''} onChange={(_, data) => onChange(data.value === '' ? null : data.value)}>
        <option value="">Same as my browser: {example(navigator.language)}</option>
        {known.map((locale) => (
          <option key={locale} value={locale}>
            {new Intl.DisplayNames(['en'], { type: 'language' }).of(locale)}: {example(locale)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function example(locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date());
}
