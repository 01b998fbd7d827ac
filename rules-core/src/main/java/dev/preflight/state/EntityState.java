package dev.preflight.state;

/** What a catalog knows of one entity; each kind of entity has its own immutable view. */
public interface EntityState {
    /** Nothing is modelled of this kind of entity. */
    EntityState UNMODELLED = new EntityState() {
        @Override
        public String toString() {
            return "unmodelled";
        }
    };
}
