using OutlookFollowUp.Understanding.Acts.Holds;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Drivers;

/// <summary>Finds reasons not to go on; inside a refusal or a hold they belong to that.</summary>
internal static class ObjectionFinder
{
    private static readonly Wordbook<ObjectionKind> Book = Wordbook<ObjectionKind>.Of("objections");

    public static IEnumerable<Objection> Find(Correspondence thread, IReadOnlyList<Refusal> refusals, IReadOnlyList<Hold> holds)
    {
        foreach (var letter in thread.Theirs.Where(letter => !refusals.Any(refusal => refusal.Evidence.MessageId == letter.Mail.Id)))
        {
            var held = holds.FirstOrDefault(hold => hold.Evidence.MessageId == letter.Mail.Id)?.Evidence;
            var raised = new HashSet<ObjectionKind>();
            foreach (var sentence in thread.WordsOf(letter))
            {
                if ((held is not null && sentence.Sentence.Place.Overlaps(new(held.Start, held.Length))) || sentence.Sentence.Text.EndsWith('?'))
                {
                    continue;
                }

                foreach (var said in Book.Find(sentence).Where(one => !IsDenied(one) && raised.Add(one.Meaning)))
                {
                    yield return new(said.Meaning, letter.From, ObjectionAnswer.Find(thread, letter, said.Meaning, sentence), letter.Quote(sentence.Sentence.Place));
                    break;
                }
            }
        }
    }

    // "Not too much to hope for".
    private static bool IsDenied(Said<ObjectionKind> said) => said.Start > 0 && said.Words[said.Start - 1].Lower is "not" or "n't" or "never" or "isn't";
}
