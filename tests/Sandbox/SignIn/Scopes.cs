namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>What a token is asked for: the resource, its scopes, and the sign-in service's own.</summary>
internal sealed record Scopes(string Resource, IReadOnlyList<string> Asked, bool All, IReadOnlySet<string> OpenId)
{
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase) { "openid", "profile", "email", "offline_access" };

    /// <summary>Reads "https://graph.microsoft.com/Mail.Read openid"; a refusal says in the service's words what is wrong.</summary>
    public static Scopes Read(string? text)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var openId = words.Where(Own.Contains).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var resources = words.Where(word => !Own.Contains(word)).Select(Split).ToList();
        if (resources.Count == 0)
        {
            return new Scopes(Registration.Graph, ["User.Read"], false, openId);
        }

        var resource = resources[0].Resource;
        if (resources.Exists(one => one.Resource != resource))
        {
            throw new SignInRefusal("invalid_scope", 70011, "The provided request must include scopes of one resource only.");
        }

        return new Scopes(resource, [.. resources.Where(one => one.Scope != ".default").Select(one => one.Scope)], resources.Exists(one => one.Scope == ".default"), openId);
    }

    /// <summary>The scopes that may be had of those asked for; null when one of them has not been agreed to.</summary>
    public IReadOnlyList<string>? Of(IReadOnlyList<string> agreed) =>
        All ? agreed
        : Asked.All(scope => agreed.Contains(scope, StringComparer.OrdinalIgnoreCase)) ? [.. Asked.Select(scope => agreed.First(one => one.Equals(scope, StringComparison.OrdinalIgnoreCase)))]
        : null;

    public string Written(IEnumerable<string> granted) => string.Join(' ', granted.Select(scope => $"{Resource}/{scope}").Concat(OpenId));

    private static (string Resource, string Scope) Split(string word)
    {
        var slash = word.LastIndexOf('/');
        if (slash < 0)
        {
            return (Registration.Graph, word);
        }

        var resource = word[..slash].TrimEnd('/');
        return resource is Registration.Graph or "https://graph.microsoft.com" ? (Registration.Graph, word[(slash + 1)..])
            : resource.EndsWith(Registration.Product, StringComparison.OrdinalIgnoreCase) ? (Registration.ProductUri.OriginalString, word[(slash + 1)..])
            : throw new SignInRefusal("invalid_resource", 500011, $"The resource principal named {resource} was not found in the tenant.");
    }
}
