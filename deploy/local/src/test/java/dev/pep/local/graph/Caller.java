package dev.pep.local.graph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with a simulator. */
record Caller(int port) {

    static final String MAIL = """
            {"Message": {"subject": "Report on 3 accounts", "body": {"contentType": "HTML", "content": "<p>Hello</p>"},
             "toRecipients": [{"emailAddress": {"name": "Contact 1", "address": "contact1@alder.example"}}],
             "internetMessageHeaders": [{"name": "x-pep-message-id", "value": "m-1"}]}, "SaveToSentItems": false}
            """;

    HttpResponse<String> sendMail(String body) throws IOException, InterruptedException {
        return send(mail(body));
    }

    HttpRequest.Builder mail(String body) {
        return request("/v1.0/users/pep%40pep.example/sendMail")
                .header("Authorization", "Bearer local")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> fault(String body) throws IOException, InterruptedException {
        return send(request("/_simulator/faults").PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(send(request(path)).body());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
