namespace OutlookFollowUp.Sandbox.Graph;

/// <summary>Graph says no. Thrown wherever it is found out, and turned into Graph's error shape in one place.</summary>
internal sealed class GraphRefusal(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public static GraphRefusal BadRequest(string message) => new(400, "BadRequest", message);

    public static GraphRefusal UnknownProperty(string name, string type) =>
        new(400, "RequestBodyRead", $"The property '{name}' does not exist on type '{type}'. Make sure to only use property names that are defined by the type or mark the type as open type.");

    public static GraphRefusal BadUri(string message) => new(400, "RequestBroker--ParseUri", message);

    public static GraphRefusal MalformedId() => new(400, "ErrorInvalidIdMalformed", "Id is malformed.");

    public static GraphRefusal ItemNotFound() => new(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphRefusal NotFound() => new(404, "ResourceNotFound", "Resource not found.");

    public static GraphRefusal Argument(string message) => new(400, "ErrorInvalidArgument", message);

    public static GraphRefusal Denied() => new(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
}
