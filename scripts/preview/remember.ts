/** Makes each thing once, however often it is asked for; what failed is made again when it is asked for next. */
export function remember<Question, Made>(make: (question: Question) => Promise<Made>) {
  const known = new Map<Question, Promise<Made>>()
  return (question: Question): Promise<Made> => {
    const found = known.get(question)
    if (found !== undefined) return found
    const made = make(question)
    made.catch(() => known.delete(question))
    known.set(question, made)
    return made
  }
}
