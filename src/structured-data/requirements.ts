import type { JobPostingLeaf } from 'schema-dts';
import type { Role } from '#domain/content.ts';

type Requirements = Pick<
  JobPostingLeaf,
  'educationRequirements' | 'experienceRequirements' | 'experienceInPlaceOfEducation'
>;

/**
 * What a role asks for formally: https://schema.org/EducationalOccupationalCredential and
 * https://schema.org/OccupationalExperienceRequirements, in the categories and months that Google reads.
 */
export const formalRequirements = ({
  education,
  experience,
}: Role): Omit<Requirements, 'experienceInPlaceOfEducation'> => ({
  ...(education && {
    educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: education.credential },
  }),
  ...(experience && {
    experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: experience.months },
  }),
});

/** The same for a JobPosting, together with whether one stands for the other. Google wants all three or none. */
export const postingRequirements = (role: Role): Requirements =>
  role.education && role.experience
    ? { ...formalRequirements(role), experienceInPlaceOfEducation: role.education.experienceAccepted }
    : {};
