package org.diplomaticrecord.core.store;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.diplomaticrecord.api.entry.EntryType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Events as the JSON they were accepted in, under their logical type names. */
final class RecordEventSerializer extends Jackson3Serializer {
  private static final Map<Class<?>, EntryType> TYPES =
      Arrays.stream(EntryType.values())
          .collect(Collectors.toUnmodifiableMap(EntryType::event, Function.identity()));

  private final JsonMapper mapper;
  private final StoredForms forms;

  RecordEventSerializer(JsonMapper mapper) {
    super(builder());
    this.mapper = mapper;
    this.forms = new StoredForms(mapper);
  }

  @Override
  // Axon declares it so; the stored type decides the class of the event.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <S, T> T deserialize(SerializedObject<S> stored) {
    SerializedType type = stored.getType();
    if (EntryType.named(type.getName()).isEmpty()) {
      return super.deserialize(stored);
    }
    String payload = getConverter().convert(stored, String.class).getData();
    return (T) forms.event(type.getName(), type.getRevision(), payload);
  }

  @Override
  protected ObjectWriter getWriter() {
    return mapper.writer();
  }

  @Override
  protected ObjectReader getReader(Class<?> type) {
    return type == MetaData.class ? super.getReader(type) : mapper.readerFor(type);
  }

  @Override
  protected String resolveClassName(SerializedType type) {
    return EntryType.named(type.getName())
        .map(known -> known.event().getName())
        .orElse(type.getName());
  }

  @Override
  @SuppressWarnings("rawtypes") // as inherited
  public SerializedType typeForClass(Class type) {
    EntryType known = TYPES.get(type);
    return known == null
        ? super.typeForClass(type)
        : new SimpleSerializedType(known.typeName(), String.valueOf(known.revision()));
  }
}
