using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>A refusal is a problem document: a sentence for the person in <c>title</c>, a stable <c>code</c> for the pane.</summary>
internal static class Problems
{
    /// <summary>Gives every refusal the same form, also those the framework makes.</summary>
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddProblemDetails(options => options.CustomizeProblemDetails = Complete);
        services.AddExceptionHandler<Faults>();
        // What cannot be read as JSON reaches our own handler, in development and in production alike.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    /// <summary>Turns faults and bare status codes into problem documents.</summary>
    public static void UseProblems(this IApplicationBuilder app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }

    /// <summary>A refusal with its sentence and its code.</summary>
    public static ProblemDetails Of(int status, string code, string sentence) =>
        new() { Status = status, Title = sentence, Extensions = { ["code"] = code } };

    /// <summary>A refusal that names the fields.</summary>
    public static ProblemDetails OfFields(IReadOnlyDictionary<string, string[]> errors) =>
        new HttpValidationProblemDetails(errors.ToDictionary(StringComparer.Ordinal))
        {
            Status = StatusCodes.Status400BadRequest,
            Title = "Something in the request cannot be read.",
            Extensions = { ["code"] = "badRequest" },
        };

    private static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        problem.Type = null;
        AddHeaders(problem, context.HttpContext.Response.Headers);
        if (problem.Extensions.ContainsKey("code"))
        {
            return;
        }

        (var code, problem.Title) = problem.Status switch
        {
            StatusCodes.Status400BadRequest => ("badRequest", "Something in the request cannot be read."),
            StatusCodes.Status401Unauthorized => ("signInNeeded", "Please sign in again."),
            StatusCodes.Status403Forbidden => ("notAllowed", "This sign-in is not allowed to do that."),
            StatusCodes.Status404NotFound => ("notFound", "There is nothing here."),
            StatusCodes.Status405MethodNotAllowed => ("methodNotAllowed", "This address does not take that kind of request."),
            StatusCodes.Status413PayloadTooLarge => ("tooLarge", "This is too large to read."),
            StatusCodes.Status415UnsupportedMediaType => ("notJson", "The request must be JSON."),
            StatusCodes.Status429TooManyRequests => ("tooManyRequests", "That was too much at once. Please wait a moment."),
            _ => ("fault", "Something went wrong on our side. Please try again."),
        };
        problem.Extensions["code"] = code;
    }

    // Where HTTP has a header of its own for something, whoever only reads headers finds it there too.
    private static void AddHeaders(ProblemDetails problem, IHeaderDictionary headers)
    {
        if (problem.Extensions.TryGetValue("claims", out var claims) && claims is string asked)
        {
            headers.WWWAuthenticate = $"Bearer error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(asked))}\"";
        }

        if (problem.Extensions.TryGetValue("retryAfter", out var wait))
        {
            headers.RetryAfter = $"{wait}";
        }
    }
}
