/** A field of the form: the part of what Sveltia CMS knows that our files need. */
export type FormField = FormWidget & {
  name: string;
  label?: string;
  hint?: string;
  required?: boolean;
};

export type FormWidget =
  | { widget: 'string' | 'text'; minlength?: number; maxlength?: number; pattern?: [pattern: string, message: string] }
  | { widget: 'number'; value_type: 'int' | 'float'; min?: number; max?: number; step: number }
  | { widget: 'datetime'; type?: 'date'; format: string }
  | { widget: 'boolean' }
  | ChoiceWidget
  | { widget: 'object'; fields: FormField[]; collapsed?: 'auto' }
  | { widget: 'list'; field: FormField; min?: number }
  | { widget: 'list'; fields: FormField[]; min?: number; collapsed: true | 'auto'; summary?: string; root?: true };

/** A choice from known words, or of an entry by its name. */
export type ChoiceWidget = { multiple?: true; min?: number } & (
  | { widget: 'select'; options: string[] | { label: string; value: boolean }[] }
  | { widget: 'relation'; collection: string; file?: string; value_field: string; display_fields: string[] }
);
