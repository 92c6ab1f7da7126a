using System.Text.Encodings.Web;
using System.Text.Json;

namespace OutlookFollowUp.Sandbox.Front;

/// <summary>How the sandbox writes JSON: readable for people, since they read it.</summary>
internal static class Json
{
    public static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
