# One file for every service, by its Maven module: docker build --build-arg MODULE=gateway .
# The jars come from Maven (mvn package); their layers change as seldom as what is in them.
FROM eclipse-temurin:25-jre AS layers
ARG MODULE
WORKDIR /
COPY ${MODULE}/target/${MODULE}-*.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre AS base
RUN useradd --system --no-create-home pep
WORKDIR /application
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"

# What stands in for the sign-in provider and for Graph on one machine; never in production.
FROM base AS stand-in
COPY deploy/local/target/lib/ lib/
COPY deploy/local/target/local-*.jar lib/
RUN mkdir /data && chown pep /data
USER pep
VOLUME /data
ENTRYPOINT ["java", "-Dlogback.configurationFile=dev/pep/local/logback.xml", "-cp", "lib/*"]

FROM base AS service
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
# What the JVM has loaded is kept at the first stop and makes later starts of the container quicker: an archive of
# classes, since an AOT cache needs a training run, and that a database. One that does not fit is made anew.
RUN mkdir /starts && chown pep /starts
VOLUME /starts
# Where engagement-service keeps files, if it is told so; all its copies share the volume.
RUN mkdir /materials && chown pep /materials
USER pep
ENTRYPOINT ["java", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=/starts/application.jsa", "-jar", "application.jar"]
