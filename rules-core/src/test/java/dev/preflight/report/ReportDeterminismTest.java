package dev.preflight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ReportDeterminismTest {
    @Test
    void reports_are_the_same_in_turkey_and_on_the_chatham_islands() {
        String json = JsonReport.write(Samples.everything());
        String text = TextReport.write(Samples.everything(), "src/main/entities");

        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

                assertThat(JsonReport.write(Samples.everything())).isEqualTo(json);
                assertThat(TextReport.write(Samples.everything(), "src/main/entities"))
                        .isEqualTo(text);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
