import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.model.InstanceType;

/**
 * Rewrites those lists of {@code reference-data/} that a library knows. The profile {@code refresh-reference-data} runs it, with
 * the directory, the day of the refresh and the version of the AWS SDK.
 */
final class RefreshReferenceData {
    private static final int WIDTH = 120;
    private static final String INDENT = "    ";
    private static final Set<String> PARTITIONS = Set.of("aws", "aws-us-gov");

    /**
     * One file.
     *
     * @param complete whether a value that is not listed is wrong
     * @param family the part of a value that keeps it on one line with its like, so that a refresh changes few lines
     */
    private record ListFile(
            String name,
            String about,
            String source,
            boolean complete,
            Stream<String> values,
            UnaryOperator<String> family) {

        String json(LocalDate asOf) {
            List<String> sorted = values.sorted().toList();
            return """
                    {
                      "about": %s,
                      "asOf": "%s",
                      "source": %s,
                      "complete": %s,
                      "values": [
                    %s
                      ]
                    }
                    """.formatted(quoted(about), asOf, quoted(source), complete, lines(sorted));
        }

        private String lines(List<String> sorted) {
            List<String> lines = new ArrayList<>();
            String previous = sorted.get(0);
            String line = INDENT + quoted(previous);
            for (String value : sorted.subList(1, sorted.size())) {
                String longer = line + ", " + quoted(value);
                if (family.apply(value).equals(family.apply(previous)) && longer.length() < WIDTH) {
                    line = longer;
                } else {
                    lines.add(line);
                    line = INDENT + quoted(value);
                }
                previous = value;
            }
            lines.add(line);
            return String.join(",\n", lines);
        }

        private static String quoted(String text) {
            return TextNode.valueOf(text).toString();
        }
    }

    private RefreshReferenceData() {}

    public static void main(String... arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        LocalDate asOf = LocalDate.parse(arguments[1]);
        String sdk = arguments[2];
        for (ListFile file : List.of(regions(sdk), instanceTypes(sdk), countries())) {
            Path path = directory.resolve(file.name());
            Files.writeString(path, file.json(asOf));
            System.out.println("wrote " + path);
        }
    }

    private static ListFile regions(String sdk) {
        return new ListFile(
                "regions.json",
                "AWS Regions that AWS Marketplace takes: the commercial ones and those of AWS GovCloud (US)."
                        + " A name that is not here may be a newer Region: a warning, never an error.",
                "software.amazon.awssdk:regions " + sdk + ", partitions aws and aws-us-gov",
                false,
                Region.regions().stream()
                        .filter(Predicate.not(Region::isGlobalRegion))
                        .filter(region -> PARTITIONS.contains(
                                region.metadata().partition().id()))
                        .map(Region::id),
                region -> region.substring(0, region.indexOf('-')));
    }

    private static ListFile instanceTypes(String sdk) {
        return new ListFile(
                "instance-types.json",
                "Amazon EC2 instance types. A name that is not here may be a newer type: a warning, never an error.",
                "software.amazon.awssdk:ec2 " + sdk + ", InstanceType",
                false,
                InstanceType.knownValues().stream().map(InstanceType::toString),
                type -> type.substring(0, type.indexOf('.')));
    }

    private static ListFile countries() {
        int jdk = Runtime.version().feature();
        return new ListFile(
                "countries.json",
                "Countries by their ISO 3166-1 alpha-2 codes. AWS Marketplace takes at most 244 of them in one list;"
                        + " which ones it does not support is not published.",
                "java.util.Locale.getISOCountries() of Java " + jdk,
                true,
                Stream.of(Locale.getISOCountries()),
                country -> country.substring(0, 1));
    }
}
