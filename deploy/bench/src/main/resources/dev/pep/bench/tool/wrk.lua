-- Sends the requests of a file one after the other; each thread takes every n-th of them.
local threads = 0

function setup(thread)
    thread:set("offset", threads)
    threads = threads + 1
end

function init(args)
    local file = assert(io.open(args[1], "rb"))
    requests = {}
    for text in file:read("*a"):gmatch("[^\1]+") do
        requests[#requests + 1] = text
    end
    file:close()
    at = offset
    stride = tonumber(args[2])
end

function request()
    local text = requests[at % #requests + 1]
    at = at + stride
    return text
end

function done(summary, latency, sent)
    local errors = summary.errors
    io.write(string.format("pep %d %d %d %d\n", summary.requests, errors.status,
        errors.connect + errors.read + errors.write + errors.timeout, summary.duration))
end
