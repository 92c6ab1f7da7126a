using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>A refusal is a problem document: a sentence for the person in <c>title</c>, a stable <c>code</c> for the pane.</summary>
internal static class Problems
{
    /// <summary>Gives every refusal the same form, also those the framework makes.</summary>
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddProblemDetails(options => options.CustomizeProblemDetails = context => Complete(context.ProblemDetails));
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

    private static void Complete(ProblemDetails problem)
    {
        problem.Type = null;
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
}
