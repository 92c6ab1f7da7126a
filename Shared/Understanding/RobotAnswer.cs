using OutlookFollowUp.Understanding.People;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding;

/// <summary>What a robot's answer tells where none of its set phrases does: that its writer is away, or has gone for good.</summary>
internal static class RobotAnswer
{
    /// <summary>Whether its first reading is worth a second one: an answer in free words says nothing that the set phrases know.</summary>
    public static bool MayBeMore(MessageKind kind) => kind is MessageKind.OutOfOffice or MessageKind.Acknowledgement;

    /// <summary>Its kind by all that the finders know of leaving and being away.</summary>
    /// <param name="letter">The answer, opened.</param>
    /// <param name="read">Its kind as the headers, the subject and the set phrases have it.</param>
    public static MessageKind KindOf(Letter letter, MessageKind read)
    {
        var words = Correspondence.SentencesOf(letter);
        return DepartureFinder.IsWritersOwn(letter, words) ? MessageKind.DepartureNotice
            : read == MessageKind.Acknowledgement && !AutoReplyWords.SayReceipt(letter.NewText) && AbsenceFinder.IsWritersOwn(letter, words) ? MessageKind.OutOfOffice
            : read;
    }
}
