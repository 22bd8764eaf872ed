/** What stands before a turn of a conversation in place of a name, by role; all words in lower case. */
export const SPEAKER_ROLES: Readonly<Record<string, string>> = {
  question:
    'question, q, frage, fragen, pregunta, periodista, journalist, question du journaliste, вопрос, вопросы, корреспондент, correspondent, journaliste, korrespondent, corresponsal, correspondant, корр',
  answer: 'answer, a, antwort, respuesta, réponse, ответ',
  moderator:
    'moderator, moderador, moderadora, moderatorin, modérateur, modératrice, модератор, ведущий, ведущая, presenter, presentador, host, animateur',
};
