using Microsoft.AspNetCore.Diagnostics;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>The edge: what must not happen is logged here, once, and answered without a word about our insides.</summary>
internal sealed partial class Faults(IProblemDetailsService problems, ILogger<Faults> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // Whoever asked has gone: nobody reads the answer, and nothing went wrong.
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var problem = exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } =>
                Problems.Of(StatusCodes.Status400BadRequest, "badRequest", "The request is not the JSON that is expected here."),
            BadHttpRequestException bad => new() { Status = bad.StatusCode },
            _ => new() { Status = StatusCodes.Status500InternalServerError },
        };
        if (problem.Status >= StatusCodes.Status500InternalServerError)
        {
            Fault(logger, httpContext.TraceIdentifier, exception);
        }

        httpContext.Response.StatusCode = problem.Status!.Value;
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {Request} failed")]
    private static partial void Fault(ILogger logger, string request, Exception exception);
}
